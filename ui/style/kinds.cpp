// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/kinds.h"

#include <QHash>
#include <QToolButton>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

template <class T>
std::optional<T> found(const QHash<QString, T>& names, const QVariant& name)
{
    const auto place = names.constFind(name.toString());
    return place == names.cend() ? std::nullopt : std::optional<T>(*place);
}

} // namespace

ButtonKind buttonKind(const QWidget* widget)
{
    static const QHash<QString, ButtonKind> names{
        {u"primary"_s, ButtonKind::Primary}, {u"answer"_s, ButtonKind::Answer},
        {u"text"_s, ButtonKind::Text},       {u"segment"_s, ButtonKind::Segment},
        {u"flat"_s, ButtonKind::Flat},       {u"onCurtain"_s, ButtonKind::OnCurtain},
        {u"plain"_s, ButtonKind::Plain},     {u"onCurtainText"_s, ButtonKind::OnCurtainText},
    };
    if (!widget)
        return ButtonKind::Plain;
    const bool tool = qobject_cast<const QToolButton*>(widget);
    return found(names, widget->property("kind")).value_or(tool ? ButtonKind::Flat : ButtonKind::Plain);
}

bool isOnCurtain(const QWidget* widget)
{
    const ButtonKind kind = buttonKind(widget);
    return kind == ButtonKind::OnCurtain || kind == ButtonKind::OnCurtainText;
}

int controlHeight(const QWidget* widget)
{
    const ButtonKind kind = buttonKind(widget);
    qreal height = 36;
    if (kind == ButtonKind::Answer || kind == ButtonKind::OnCurtain)
        height = 48;
    else if (widget && widget->property("large").toBool())
        height = 40;
    else if (widget && widget->property("dense").toBool())
        height = 32;
    return Theme::px(widget, height);
}

std::optional<Role> toneOf(const QWidget* widget)
{
    static const QHash<QString, Role> names{
        {u"text"_s, Role::Text},
        {u"secondary"_s, Role::TextSecondary},
        {u"accent"_s, Role::Accent},
        {u"first"_s, Role::FirstInk},
        {u"second"_s, Role::SecondInk},
        {u"talk"_s, Role::TalkInk},
        {u"together"_s, Role::TogetherInk},
        {u"warning"_s, Role::Warning},
        {u"onCurtain"_s, Role::OnCurtain},
    };
    if (!widget)
        return std::nullopt;
    if (const auto named = found(names, widget->property("tone")))
        return named;
    const QString role = widget->property("textRole").toString();
    return role == u"secondary" || role == u"note" ? std::optional(Role::TextSecondary) : std::nullopt;
}

std::optional<TextRole> textRoleOf(const QWidget* widget)
{
    static const QHash<QString, TextRole> names{
        {u"display"_s, TextRole::Banner},
        {u"title"_s, TextRole::Title},
        {u"heading"_s, TextRole::Heading},
        {u"lead"_s, TextRole::Lead},
        {u"body"_s, TextRole::Body},
        {u"medium"_s, TextRole::Medium},
        {u"label"_s, TextRole::Label},
        {u"small"_s, TextRole::Small},
        {u"smallLabel"_s, TextRole::SmallLabel},
        {u"secondary"_s, TextRole::Body},
        {u"note"_s, TextRole::Small},
    };
    return widget ? found(names, widget->property("textRole")) : std::nullopt;
}

QString nameOf(TextRole role)
{
    switch (role) {
    case TextRole::Banner:
        return u"display"_s;
    case TextRole::Title:
        return u"title"_s;
    case TextRole::Heading:
        return u"heading"_s;
    case TextRole::Lead:
        return u"lead"_s;
    case TextRole::Body:
        return u"body"_s;
    case TextRole::Medium:
        return u"medium"_s;
    case TextRole::Label:
        return u"label"_s;
    case TextRole::Small:
        return u"small"_s;
    case TextRole::SmallLabel:
        return u"smallLabel"_s;
    }
    return {};
}

bool isCard(const QWidget* widget)
{
    return widget && widget->property("card").toBool();
}
