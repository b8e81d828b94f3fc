// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef MUST_NOT_COMPILE
const int harmless = 1;
#endif
