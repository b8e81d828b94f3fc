// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/suitspainting.h"

#include "ui/parts/hatch.h"
#include "ui/style/drawing.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {

/// Paints the swatch of a brush in the theme of that moment.
class SuitsIconEngine : public QIconEngine
{
public:
    SuitsIconEngine(Partner partner, Suits suits) : m_partner(partner), m_suits(suits) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        const Theme theme = Theme::of(nullptr);
        // A swatch is lower than it is wide, as a cell of the week is.
        const qreal height = rect.height() * 0.78;
        const QRectF place(rect.left(), rect.top() + (rect.height() - height) / 2, rect.width(), height);
        paintSwatch(painter, place, m_suits, theme.fill(m_partner), theme.color(Role::Outline));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new SuitsIconEngine(*this); }
    [[nodiscard]] QString key() const override { return u"wholehearted-suits"_s; }

private:
    Partner m_partner;
    Suits m_suits;
};

} // namespace

void paintSuits(QPainter* painter, const QRegion& region, Suits suits, const QColor& colour)
{
    if (suits == Suits::Could) {
        paintHatch(painter, region, {.colour = colour});
        return;
    }
    if (suits != Suits::Works)
        return;
    for (const QRect& rect : region)
        painter->fillRect(rect, colour);
}

void paintSwatch(QPainter* painter, const QRectF& place, Suits suits, const QColor& colour,
                 const QColor& outline)
{
    const PainterKeeper keeper(painter);
    const qreal line = strokeWidth(painter->device());
    const qreal radius = place.height() / 4;
    if (suits == Suits::Works)
        return paintBox(painter, place, {.fill = colour, .radius = radius});
    if (suits == Suits::Could) {
        const PainterKeeper clip(painter);
        QPainterPath path;
        path.addRoundedRect(place, radius, radius);
        painter->setClipPath(path, Qt::IntersectClip);
        paintHatch(painter, place.toAlignedRect(), {.colour = colour, .every = 4});
    }
    paintBox(painter, place,
             {.outline = suits == Suits::Could ? colour : outline, .lineWidth = line, .radius = radius});
}

QIcon suitsIcon(Partner partner, Suits suits)
{
    return QIcon(new SuitsIconEngine(partner, suits));
}

QString suitsWord(Suits suits)
{
    switch (suits) {
    case Suits::Works:
        return QCoreApplication::translate("Suits", "works", "an hour of the week, within a sentence");
    case Suits::Could:
        return QCoreApplication::translate("Suits", "could", "an hour of the week, within a sentence");
    case Suits::No:
        break;
    }
    return QCoreApplication::translate("Suits", "no", "an hour of the week, within a sentence");
}

QString suitsName(Suits suits)
{
    switch (suits) {
    case Suits::Works:
        return QCoreApplication::translate("Suits", "Works", "a brush for the hours of the week");
    case Suits::Could:
        return QCoreApplication::translate("Suits", "Could", "a brush for the hours of the week");
    case Suits::No:
        break;
    }
    return QCoreApplication::translate("Suits", "No", "a brush for the hours of the week");
}
