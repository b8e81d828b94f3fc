// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Prose;
class QLabel;

/// An icon at the start of a heading and a few sentences; without a heading, of one quiet line.
class IconParagraph : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(QString heading READ heading WRITE setHeading)
    Q_PROPERTY(QString words READ words WRITE setWords)
    Q_PROPERTY(bool quiet READ isQuiet WRITE setQuiet)

public:
    explicit IconParagraph(QWidget* parent = nullptr);

    [[nodiscard]] QString iconName() const { return m_iconName; }
    void setIconName(const QString& name);
    [[nodiscard]] QString heading() const;
    void setHeading(const QString& heading);
    [[nodiscard]] QString words() const;
    void setWords(const QString& words);
    [[nodiscard]] bool isQuiet() const { return m_quiet; }
    void setQuiet(bool quiet);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void applySizes();

    QString m_iconName;
    bool m_quiet = false;
    QLabel* m_heading;
    Prose* m_words;
};
