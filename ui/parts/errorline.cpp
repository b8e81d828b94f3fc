// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/errorline.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/prose.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface* alertFor(const QString& className, QObject* object)
{
    auto* line = className == u"ErrorLine" ? qobject_cast<ErrorLine*>(object) : nullptr;
    return line ? new QAccessibleWidget(line, QAccessible::AlertMessage) : nullptr;
}

} // namespace

ErrorLine::ErrorLine(QWidget* parent)
    : BarFrame({.fill = Role::WarningTint, .bar = Role::Warning, .barWidth = 4}, parent)
    , m_words(new QLabel(this))
    , m_button(new QPushButton(this))
{
    [[maybe_unused]] static const bool known = [] {
        QAccessible::installFactory(alertFor);
        return true;
    }();
    auto* icon = new IconLabel(this);
    icon->setIcon(u"warning"_s, Role::Warning);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);

    auto* row = new QHBoxLayout(this);
    const int side = Theme::px(this, 16);
    row->setContentsMargins(side, Theme::px(this, 12), side, Theme::px(this, 12));
    row->setSpacing(Theme::px(this, 12));
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addSpacing(Theme::px(this, 4));
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &ErrorLine::buttonPressed);
    hide();
}

void ErrorLine::say(const QString& happened, const QString& rest, const QString& button)
{
    m_words->setText(strongThenPlain(happened, rest));
    setAccessibleName(rest.isEmpty() ? happened : happened + u' ' + rest);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool ErrorLine::says(const QString& happened, const QString& rest) const
{
    return m_words->text() == strongThenPlain(happened, rest);
}

void ErrorLine::clear()
{
    hide();
    m_words->clear();
    setAccessibleName({});
}
