// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Moves everything inside a container right behind a control in the tab order, and gives back the last of
/// it. What is made later would else come last of all.
QWidget* tabThrough(QWidget* after, QWidget* container);
