// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/spokenroles.h"

#include "ui/parts/choicestrip.h"
#include "ui/parts/railitem.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QFrame>

using namespace Qt::StringLiterals;

namespace {

/// Something that holds others. With a name it is said on the way in, without one it is only there for the
/// eye.
class Holder : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QAccessible::Role role() const override
    {
        const auto* frame = qobject_cast<const QFrame*>(widget());
        if (frame && (frame->frameShape() == QFrame::HLine || frame->frameShape() == QFrame::VLine))
            return QAccessible::Separator;
        return widget()->accessibleName().isEmpty() ? QAccessible::Client : QAccessible::Grouping;
    }
};

/// A button that is one of several, which Qt calls a check box: a page in the rail, or a choice of a strip.
class OneOfSeveral : public QAccessibleWidget
{
public:
    OneOfSeveral(QAbstractButton* button, QAccessible::Role role)
        : QAccessibleWidget(button, role), m_button(button)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_button->isCheckable() ? QAccessibleWidget::role() : QAccessible::Button;
    }

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        const QString said = QAccessibleWidget::text(what);
        return what == QAccessible::Name && said.isEmpty() ? m_button->text() : said;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const bool isTab = role() == QAccessible::PageTab;
        state.checkable = !isTab;
        state.checked = !isTab && m_button->isChecked();
        state.selectable = isTab;
        state.selected = isTab && m_button->isChecked();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& action) override
    {
        if (action == pressAction() && m_button->isEnabled())
            m_button->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton* m_button;
};

QAccessibleInterface* spokenAs(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    auto* button = qobject_cast<QAbstractButton*>(object);
    if (button && qobject_cast<RailItem*>(object))
        return new OneOfSeveral(button, QAccessible::PageTab);
    if (button && qobject_cast<ChoiceStrip*>(button->parent()))
        return new OneOfSeveral(button, QAccessible::RadioButton);
    // These three are asked for last, when nothing that is more than them has answered.
    const bool onlyHolds =
        className == u"QWidget"_s || className == u"QFrame"_s || className == u"QStackedWidget"_s;
    return onlyHolds ? new Holder(widget) : nullptr;
}

} // namespace

void sayWhatFor(QComboBox* list, const QString& words)
{
    list->setAccessibleDescription(words);
}

void installSpokenRoles()
{
    QAccessible::installFactory(spokenAs); // A factory that is there already is not taken twice.
}
