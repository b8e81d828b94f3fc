// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;

/// Tells screen readers what widgets are where Qt says something else: what has a name and holds others is a
/// group, a frame is no window, and a page in the rail is a tab. Once for the program, before it shows
/// anything.
void installSpokenRoles();

/// What a list to choose from is for, where no label in sight says so: of a combo box, Qt tells what is
/// chosen in place of a name.
void sayWhatFor(QComboBox* list, const QString& words);
