// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a program can do so that its memory stays its own: no core file is written, and freed memory is
/// overwritten. What it cannot do stands in docs/privacy.md.
void keepMemoryPrivate();

/// What was let go of goes back to the system at once, instead of waiting for its next use.
void giveMemoryBack();

/// Qt’s own file dialogs write down in the home of whoever runs them which folders they were in; here they
/// write nothing.
void keepFoldersPrivate();
