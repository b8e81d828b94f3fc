// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookingback/searchlist.h"

#include "ui/style/style.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal inset = 12;
constexpr qreal space = 8;

/// Two paragraphs: where it is, and the words; what was looked for stands out by weight, not by colour alone.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem panel = option;
        initStyleOption(&panel, index);
        panel.text.clear();
        panel.widget->style()->drawControl(QStyle::CE_ItemViewItem, &panel, painter, panel.widget);
        QTextDocument document;
        fill(document, panel.widget, index, option.rect.width());
        painter->save();
        painter->translate(option.rect.topLeft() +
                           QPointF(Theme::px(panel.widget, inset), Theme::px(panel.widget, space)));
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Theme::of(panel.widget).color(Role::Text));
        document.documentLayout()->draw(painter, context);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QListWidget*>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        QTextDocument document;
        fill(document, option.widget, index, width);
        return {width, qCeil(document.size().height()) + 2 * Theme::px(option.widget, space)};
    }

private:
    static void fill(QTextDocument& document, const QWidget* widget, const QModelIndex& index, int width)
    {
        const Theme theme = Theme::of(widget);
        document.setDocumentMargin(0);
        document.setDefaultFont(Theme::font(TextRole::Small));
        document.setTextWidth(width - 2 * Theme::px(widget, inset));
        document.setHtml(u"<div style='color:%1'>%2</div><div>%3<b>%4</b>%5</div>"_s.arg(
            theme.color(Role::TextSecondary).name(), index.data(Qt::UserRole).toString().toHtmlEscaped(),
            index.data(Qt::UserRole + 1).toString().toHtmlEscaped(),
            index.data(Qt::UserRole + 2).toString().toHtmlEscaped(),
            index.data(Qt::UserRole + 3).toString().toHtmlEscaped()));
    }
};

} // namespace

SearchList::SearchList(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new HitDelegate(this));
    setAccessibleName(tr("Found, newest first"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && static_cast<std::size_t>(row) < m_hits.size())
            emit hitChosen(m_hits[static_cast<std::size_t>(row)]);
    });
}

void SearchList::setHits(std::vector<SearchHit> hits)
{
    clear();
    m_hits = std::move(hits);
    for (const SearchHit& hit : m_hits) {
        auto* item = new QListWidgetItem(this);
        const QString words = hit.before + hit.match + hit.after;
        item->setText(tr("%1: %2", "where it stands, and the words").arg(hit.where, words)); // read aloud
        item->setData(Qt::UserRole, hit.where);
        item->setData(Qt::UserRole + 1, hit.before);
        item->setData(Qt::UserRole + 2, hit.match);
        item->setData(Qt::UserRole + 3, hit.after);
    }
}
