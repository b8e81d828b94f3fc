// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

/// What a page is about: its title, one sentence, and room at the end for words to say or for buttons.
class PageHeader : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString lead READ lead WRITE setLead)
    /// A hairline below, for pages whose body starts at once.
    Q_PROPERTY(bool ruled READ isRuled WRITE setRuled)
    /// The sentence stands beside the title instead of below it.
    Q_PROPERTY(bool oneLine READ isOneLine WRITE setOneLine)
    /// Nothing stands above it, so that it keeps its distance from the edge of the window by itself.
    Q_PROPERTY(bool atTop READ isAtTop WRITE setAtTop)

public:
    explicit PageHeader(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString lead() const;
    [[nodiscard]] bool isRuled() const { return m_ruled; }
    [[nodiscard]] bool isOneLine() const;
    void setTitle(const QString& title);
    void setLead(const QString& lead);
    void setRuled(bool ruled);
    void setOneLine(bool oneLine);
    [[nodiscard]] bool isAtTop() const { return m_atTop; }
    void setAtTop(bool atTop);

    /// Puts a widget at the end of the header and takes ownership of it; several stand beside each other.
    /// On a narrow page a header of two lines puts them below instead.
    void addAside(QWidget* widget, int stretch = 0);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applySides();

    QBoxLayout* m_row;
    QBoxLayout* m_words;
    QLabel* m_title;
    QLabel* m_lead;
    bool m_ruled = false;
    bool m_atTop = false;
};
