// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;

/// Puts what stands in a row beside each other, or below each other where the room is narrow. A button below
/// other things keeps its size and stands where the words begin, not in the middle.
void stack(QBoxLayout* row, bool below);
