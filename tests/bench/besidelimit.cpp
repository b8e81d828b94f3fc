// SPDX-License-Identifier: GPL-3.0-or-later
#include "besidelimit.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

double milliseconds(const std::function<void()>& work)
{
    const auto before = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count();
}

void show(benchmark::State& state, Reach reach, const std::vector<double>& ours)
{
    state.counters["ours_ms"] = median(ours);
    state.counters["reach_ratio"] = reach.ratio;
    state.counters["reach_ms"] = reach.milliseconds;
}

} // namespace

void measureBeside(benchmark::State& state, Reach reach, const std::function<void()>& limit,
                   const std::function<void()>& ours, const std::function<void()>& settle)
{
    const auto timed = [&](const std::function<void()>& work) {
        settle();
        return milliseconds(work);
    };
    timed(limit); // warm
    timed(ours);
    std::vector<double> limits;
    std::vector<double> times;
    std::vector<double> ratios;
    bool limitFirst = true;
    for (auto round : state) {
        static_cast<void>(round);
        if (limitFirst)
            limits.push_back(timed(limit));
        times.push_back(timed(ours));
        if (!limitFirst)
            limits.push_back(timed(limit));
        limitFirst = !limitFirst;
        ratios.push_back(times.back() / limits.back());
        constexpr double second = 1000;
        state.SetIterationTime(times.back() / second);
    }
    show(state, reach, times);
    state.counters["limit_ms"] = median(limits);
    state.counters["ratio"] = median(ratios);
}

void measureAlone(benchmark::State& state, Reach reach, const std::function<void()>& ours)
{
    measureTold(state, reach, [&] { return milliseconds(ours); });
}

void measureTold(benchmark::State& state, Reach reach, const std::function<double()>& ours)
{
    static_cast<void>(ours()); // warm
    std::vector<double> times;
    for (auto round : state) {
        static_cast<void>(round);
        times.push_back(ours());
        constexpr double second = 1000;
        state.SetIterationTime(times.back() / second);
    }
    show(state, reach, times);
}
