// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Tells screen readers what widgets are where Qt says something else: what has a name and holds others is a
/// group, a frame is no window, and a page in the rail is a tab. Once for the program, before it shows
/// anything.
void installSpokenRoles();
