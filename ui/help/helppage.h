// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PageBody;
class PageFoot;
class QBoxLayout;

/// What this cannot do, and when it is not the tool. Reached from everywhere; opens no links, and nobody can
/// tell later that it was read.
class HelpPage : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent = nullptr);

signals:
    void closed();
    void keysAsked();
    void guideAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeText();
    [[nodiscard]] QWidget* makeFirstLine();
    [[nodiscard]] QWidget* makeSection(const QString& heading, const QStringList& paragraphs);

    PageBody* m_body;
    PageFoot* m_foot;
    QList<QBoxLayout*> m_sections;
};
