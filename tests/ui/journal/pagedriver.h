// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lookfixture.h"

#include <QAbstractButton>
#include <QLineEdit>

/// A page in a window of its own, its widgets known by their names.
class PageDriver : public Look
{
protected:
    /// The page has to outlive the test's use of it.
    void drive(QWidget& page, const QSize& size = {1008, 768})
    {
        m_page = &page;
        page.resize(size);
        open(&page);
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    [[nodiscard]] bool isShown(const char* name) const { return find(name) && find(name)->isVisible(); }
    [[nodiscard]] bool hasFocus(const char* name) const { return QApplication::focusWidget() == find(name); }
    void click(const char* name)
    {
        find<QAbstractButton>(name)->click();
        settle();
    }
    void type(const char* name, const QString& words) { find<QLineEdit>(name)->setText(words); }
    void key(const char* name, Qt::Key pressed)
    {
        QTest::keyClick(find(name), pressed);
        settle();
    }

private:
    QWidget* m_page = nullptr;
};
