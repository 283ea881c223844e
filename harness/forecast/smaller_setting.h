#pragma once

#include <string>

#include "harness/config/plan.h"

namespace wavescore::harness {

/// What of a job's setting to lower so that its fit fits a memory budget, and what it then needs, such as
/// "degree 1 needs 1.20 GB"; empty where nothing does. Tried are the options degree, radius, rank and
/// components, each alone with the others as they are, and one after the other at its least: of those that
/// fit the largest is named. Where none does, the largest lower resolution is that data sets can be had at.
/// What is named is accepted where it is written into the experiment. Makes unfitted denoisers only.
[[nodiscard]] std::string largest_that_fits(const Job& job, std::size_t images, std::size_t levels,
                                            double budget_bytes);

}  // namespace wavescore::harness
