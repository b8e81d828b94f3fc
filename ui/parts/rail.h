// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class PartnerMark;
class QLabel;
class QVBoxLayout;
class RailItem;

/// The way between the pages, at the start of the window; in a narrow window only icons, told by tooltip.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    /// Both names, as one line of words.
    void setTitle(const QString& names);

    /// A page at the top, or at the bottom what stands apart from the pages. Ids are the caller's own.
    void addPage(int id, const QString& name, const QString& iconName);
    void addBelow(int id, const QString& name, const QString& iconName, bool isPage = true);

    void offer(int id, bool isThere); ///< Takes it off the rail, or puts it back.

    [[nodiscard]] int chosen() const { return m_chosen; }
    void setChosen(int id); ///< Silent; an id that is no page leaves nothing chosen.

    [[nodiscard]] bool isSlim() const { return m_slim; }
    void setSlim(bool slim);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chose(int id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place
    {
        int id;
        RailItem* item;
        bool isPage;
    };

    void add(int id, RailItem* item, bool isPage);
    void moveFocus(const RailItem* from, int by);
    void followWindow();

    QVBoxLayout* m_column;
    PartnerMark* m_mark;
    QLabel* m_title;
    QVBoxLayout* m_above;
    QVBoxLayout* m_below;
    QList<Place> m_places;
    int m_chosen = -1;
    bool m_slim = false;
};
