// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summarypages.h"

/// A made-up couple's plan and answers, with one block of every kind.
[[nodiscard]] SummaryPages samplePages();

/// As many answers as asked for, of odd lengths from a word to more than a page, under a heading every seven;
/// each answer has words no other has: "first17begins … first17ends".
[[nodiscard]] SummaryPages manyAnswers(int count);
