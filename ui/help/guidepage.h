// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

/// The user guide, as it is in docs/, to be read and searched without a network. Links lead within it and
/// nowhere else.
class GuidePage : public QWidget
{
    Q_OBJECT

public:
    explicit GuidePage(QWidget* parent = nullptr);

signals:
    void closed();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(const QString& name); ///< One of the texts, such as user-guide.md.
    void layOutText();
    void goToHeading(int row);
    void follow(const QUrl& link);
    void find();

    QLineEdit* m_search;
    QLabel* m_notFound;
    QListWidget* m_headings;
    QTextBrowser* m_text;
};
