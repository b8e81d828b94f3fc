// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/paintedcells.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <QWindow>

namespace {

/// One cell, as an interface without an object. Its role is CheckBox because Orca reads one of those for each
/// arrow key, with its state; a table cell would be read with its whole row, a list item not at all.
class CellInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CellInterface(QWidget* widget, int cell)
        : m_widget(widget), m_cells(dynamic_cast<PaintedCells*>(widget)), m_cell(cell)
    {
    }

    [[nodiscard]] int cell() const { return m_cell; }
    [[nodiscard]] bool isValid() const override { return m_widget && m_cell < m_cells->cellCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_widget->window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::CheckBox; }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QRect rect() const override
    {
        const QRect place = m_cells->cellRect(m_cell);
        return {m_widget->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name && isValid() ? m_cells->cellName(m_cell) : QString();
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.checkable = true;
        state.checked = m_cells->isCellChecked(m_cell);
        state.focused = m_widget->hasFocus() && m_cells->currentCell() == m_cell;
        state.invisible = !m_widget->isVisible();
        state.offscreen = !m_widget->rect().intersects(m_cells->cellRect(m_cell));
        state.disabled = !m_widget->isEnabled();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        if (!isValid() || !m_widget->isEnabled())
            return;
        m_widget->setFocus(Qt::OtherFocusReason);
        m_cells->goToCell(m_cell);
        if (action == pressAction())
            m_cells->pressCell(m_cell);
    }

private:
    QPointer<QWidget> m_widget;
    PaintedCells* m_cells;
    int m_cell;
};

/// The widget as a group of its cells; makes an interface for a cell when somebody asks, and deletes it.
class CellsInterface : public QAccessibleWidget
{
public:
    explicit CellsInterface(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::Grouping), m_cells(dynamic_cast<PaintedCells*>(widget))
    {
    }
    ~CellsInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(CellsInterface)

    [[nodiscard]] int childCount() const override { return m_cells->cellCount(); }

    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.constFind(index);
        if (known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto* cell = new CellInterface(widget(), index);
        m_children.insert(index, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* cell = dynamic_cast<const CellInterface*>(child);
        return cell ? cell->cell() : -1;
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint place = widget()->mapFromGlobal(QPoint(x, y));
        for (int cell = 0; cell < childCount(); ++cell) {
            if (m_cells->cellRect(cell).contains(place))
                return child(cell);
        }
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return widget()->hasFocus() ? child(m_cells->currentCell()) : nullptr;
    }

private:
    PaintedCells* m_cells;
    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface* cellsOf(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* widget = qobject_cast<QWidget*>(object);
    return dynamic_cast<PaintedCells*>(widget) != nullptr ? new CellsInterface(widget) : nullptr;
}

} // namespace

void PaintedCells::tellScreenReaders()
{
    static const bool installed = [] {
        QAccessible::installFactory(cellsOf);
        return true;
    }();
    Q_UNUSED(installed)
}

void PaintedCells::reportFocus(QWidget* widget, int cell)
{
    if (cell < 0 || !widget->hasFocus())
        return;
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(cell);
    QAccessible::updateAccessibility(&event);
}

void PaintedCells::reportArrival(QWidget* widget)
{
    // Qt tells of the whole widget right after its focusInEvent, and a screen reader stays with what came
    // last.
    QTimer::singleShot(0, widget, [widget] {
        if (const auto* cells = dynamic_cast<PaintedCells*>(widget))
            reportFocus(widget, cells->currentCell());
    });
}

void PaintedCells::reportChange(QWidget* widget, int cell)
{
    if (cell < 0)
        return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleEvent name(widget, QAccessible::NameChanged);
    name.setChild(cell);
    QAccessible::updateAccessibility(&name);
    QAccessibleStateChangeEvent state(widget, changed);
    state.setChild(cell);
    QAccessible::updateAccessibility(&state);
}
