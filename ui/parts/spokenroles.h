// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;

/// Tells screen readers what widgets are where Qt says something else: what has a name and holds others is a
/// group, a frame is no window, and a page in the rail is a tab. Once for the program, before it shows
/// anything.
void installSpokenRoles();

/// What a list to choose from is for. Of a combo box Qt tells what is chosen in place of a name, and where a
/// label belongs to it, Orca reads the label in place of both; described by the words of the label, it is
/// told whole.
void sayWhatFor(QComboBox* list, const QString& words);
