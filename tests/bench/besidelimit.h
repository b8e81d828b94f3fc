// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <functional>

/// What is to be reached; nothing fails where it is not, it is only shown.
struct Reach
{
    double ratio = 0;        ///< At most so many times the limit; 0 where no ratio is asked for.
    double milliseconds = 0; ///< At most; 0 where no time is asked for.
};

/// One thing and its physical limit, both done once a round and in turns, so that whatever else the computer
/// does weighs on each alike. Shown are the medians, and the median of the ratios of each round.
/// What either leaves behind to be done later is let run out by settle() before the next is timed.
void measureBeside(
    benchmark::State& state, Reach reach, const std::function<void()>& limit,
    const std::function<void()>& ours, const std::function<void()>& settle = [] {});

/// The same for what has no limit to stand beside.
void measureAlone(benchmark::State& state, Reach reach, const std::function<void()>& ours);

/// The same for milliseconds that are told, such as the longest wait within something that takes longer.
void measureTold(benchmark::State& state, Reach reach, const std::function<double()>& ours);
