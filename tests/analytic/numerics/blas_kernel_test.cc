#include "analytic/numerics/blas_kernel.h"

#include <gtest/gtest.h>

#include <string>

namespace wavescore::analytic::blas_kernel_test {
namespace {

TEST(BlasKernel, IsChangedOnlyWhereOpenBlasDoesNotKnowTheProcessor) {
  struct Row {
    const char* processor;
    Vectors vectors;
    const char* taken;  ///< by OpenBLAS 0.3.21, if nothing else is said
    const char* better;
  };
  for (const Row& row : {
           Row{"Sapphire Rapids", Vectors::avx512, "Prescott", "SkylakeX"},
           Row{"Emerald Rapids", Vectors::avx512, "Prescott", "SkylakeX"},
           Row{"Granite Rapids", Vectors::avx512, "Prescott", "SkylakeX"},
           Row{"Arrow Lake", Vectors::avx2, "Prescott", "Haswell"},
           Row{"a virtual machine that hides AVX-512", Vectors::avx2, "Prescott", "Haswell"},
           Row{"a young processor, taken for a Nehalem", Vectors::avx2, "Nehalem", "Haswell"},
           Row{"the same, in other letters", Vectors::avx2, "prescott", "Haswell"},
           Row{"Sapphire Rapids, OpenBLAS 0.3.29", Vectors::avx512, "Sapphirerapids", ""},
           Row{"Cascade Lake", Vectors::avx512, "SkylakeX", ""},
           Row{"Cooper Lake", Vectors::avx512, "Cooperlake", ""},
           Row{"Zen 5", Vectors::avx512, "Cooperlake", ""},
           Row{"Zen 4, an older OpenBLAS", Vectors::avx512, "Zen", ""},
           Row{"Zen 2", Vectors::avx2, "Zen", ""},
           Row{"Broadwell", Vectors::avx2, "Haswell", ""},
           Row{"Excavator", Vectors::avx2, "Excavator", ""},
           Row{"Ivy Bridge", Vectors::sse, "Sandybridge", ""},
           Row{"Nehalem", Vectors::sse, "Nehalem", ""},
           Row{"a young Atom without AVX", Vectors::sse, "Prescott", ""},
           Row{"Graviton", Vectors::sse, "neoversen1", ""},
       })
    EXPECT_EQ(better_kernel(row.vectors, row.taken), row.better) << row.processor;
}

/// A library of its own word.
struct FakeLibrary {
  std::string taken = "Prescott";
  bool changes = true;
  bool takes = true;  ///< whether it changes to what is asked for
  bool right = true;

  [[nodiscard]] KernelSwitch functions() {
    return {.name = [this] { return taken; },
            .take =
                [this](std::string_view wanted) {
                  if (changes && (takes || wanted == "Prescott")) taken = wanted;
                  return changes;
                },
            .right = [this] { return right; }};
  }
};

TEST(BlasKernel, IsTakenForAProcessorThatOpenBlasDoesNotKnow) {
  FakeLibrary library;
  const BlasKernel kernel = choose_kernel(Vectors::avx512, nullptr, library.functions());
  EXPECT_EQ(kernel.name, "SkylakeX");
  EXPECT_EQ(library.taken, "SkylakeX");
  EXPECT_EQ(kernel.text(), "SkylakeX (OpenBLAS does not know this processor and took Prescott)");
  EXPECT_EQ(kernel.problem, "");
}

TEST(BlasKernel, IsWhatTheEnvironmentAsksFor) {
  FakeLibrary library;
  const BlasKernel kernel = choose_kernel(Vectors::avx512, "PRESCOTT", library.functions());
  EXPECT_EQ(library.taken, "Prescott");
  EXPECT_EQ(kernel.text(), "Prescott (OPENBLAS_CORETYPE)");
  EXPECT_EQ(kernel.problem, "");
  EXPECT_EQ(choose_kernel(Vectors::avx512, "", library.functions()).name, "SkylakeX") << "empty is unset";
}

TEST(BlasKernel, IsNotWhatTheEnvironmentAsksForWhereOpenBlasLacksIt) {
  FakeLibrary slow;
  const BlasKernel better = choose_kernel(Vectors::avx512, "Cooperlake", slow.functions());
  EXPECT_EQ(better.name, "SkylakeX");
  EXPECT_NE(better.problem.find("'Cooperlake'"), std::string::npos) << better.problem;
  FakeLibrary known{.taken = "Zen"};
  const BlasKernel kept = choose_kernel(Vectors::avx2, "Zn", known.functions());
  EXPECT_EQ(kept.text(), "Zen");
  EXPECT_NE(kept.problem.find("'Zn'"), std::string::npos) << kept.problem;
}

TEST(BlasKernel, GoesBackWhereItsProductsAreWrong) {
  FakeLibrary library{.right = false};
  const BlasKernel kernel = choose_kernel(Vectors::avx512, nullptr, library.functions());
  EXPECT_EQ(kernel.name, "Prescott");
  EXPECT_EQ(library.taken, "Prescott");
  EXPECT_EQ(kernel.text(), "Prescott");
  EXPECT_NE(kernel.problem.find("SkylakeX kernels compute wrong results"), std::string::npos)
      << kernel.problem;
}

TEST(BlasKernel, SaysThatOpenBlasHoldsNoOther) {
  FakeLibrary fixed{.changes = false};
  const BlasKernel kernel = choose_kernel(Vectors::avx2, nullptr, fixed.functions());
  EXPECT_EQ(kernel.text(), "Prescott");
  EXPECT_NE(kernel.problem.find("DYNAMIC_ARCH"), std::string::npos) << kernel.problem;
  FakeLibrary without{.takes = false};
  const BlasKernel same = choose_kernel(Vectors::avx2, nullptr, without.functions());
  EXPECT_EQ(same.text(), "Prescott");
  EXPECT_NE(same.problem, "");
}

TEST(BlasKernel, OfThisProcessorComputesRightAfterAFallBack) {
  const std::string before = blas_kernel().name;
  if (processor_vectors() == Vectors::sse || !take_kernel("Prescott")) GTEST_SKIP() << "one kernel alone";
  EXPECT_TRUE(products_are_right());
  std::string taken = "Prescott";
  const BlasKernel kernel = choose_kernel(processor_vectors(), nullptr,
                                          {.name = [&] { return taken; },
                                           .take =
                                               [&](std::string_view wanted) {
                                                 taken = wanted;
                                                 return take_kernel(wanted);
                                               },
                                           .right = products_are_right});
  EXPECT_EQ(kernel.name, processor_vectors() == Vectors::avx512 ? "SkylakeX" : "Haswell");
  EXPECT_EQ(kernel.problem, "");
  take_kernel(before);
  EXPECT_TRUE(products_are_right());
}

}  // namespace
}  // namespace wavescore::analytic::blas_kernel_test
