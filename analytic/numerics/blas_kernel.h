#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace wavescore::analytic {

/// OpenBLAS holds a set of kernels for each generation of processors and takes one as it is loaded. A release
/// does not know processors that are younger than itself: on many it then falls back to "Prescott", SSE3
/// kernels of 2004, and matrix products run at a fifth of the processor's speed. blas_kernel() notices, and
/// takes the kernels for what the processor can do.
///
/// It asks OpenBLAS to choose again, with the variable OPENBLAS_CORETYPE set meanwhile, by the functions that
/// OpenBLAS runs when it is loaded and unloaded; so it does not matter who started the program, or whether
/// this is the program or a library in another one. (A variable set by the program itself would be too late:
/// OpenBLAS reads it before main, and even before .preinit_array could reach the environment.)

/// The widest vectors that a processor, and the system it runs, can compute with.
enum class Vectors {
  sse,     ///< or another kind of processor
  avx2,    ///< AVX2, FMA and BMI: what OpenBLAS's "Haswell" needs
  avx512,  ///< also AVX-512 F, CD, BW, DQ and VL: what "SkylakeX" needs
};
[[nodiscard]] Vectors processor_vectors();

/// The kernels that suit `processor` better than `now`, those OpenBLAS took; empty where it knew the
/// processor: that is, where it took any but kernels from before AVX for a processor that has AVX2.
[[nodiscard]] std::string_view better_kernel(Vectors processor, std::string_view now);

/// What computes matrix products.
struct BlasKernel {
  std::string name;     ///< as OpenBLAS calls it: "SkylakeX"
  std::string instead;  ///< what OpenBLAS had taken; empty where that was kept
  std::string by_user;  ///< the value of OPENBLAS_CORETYPE that OpenBLAS obeyed; empty without
  std::string problem;  ///< a sentence for the user where something is not as it should be, else empty

  /// "SkylakeX", "Haswell (OPENBLAS_CORETYPE)" or "SkylakeX (OpenBLAS does not know this processor and took
  /// Prescott)".
  [[nodiscard]] std::string text() const;
};

/// The library as choose_kernel() sees it; tests put another in its place.
struct KernelSwitch {
  std::function<std::string()> name;           ///< of the kernels in use
  std::function<bool(std::string_view)> take;  ///< false where this OpenBLAS cannot change its kernels
  std::function<bool()> right;                 ///< whether products come out right
};

/// The decision: OPENBLAS_CORETYPE (`asked`; null or empty where it is not set) is obeyed if OpenBLAS did;
/// else better_kernel() is taken, and kept only if its products are right.
[[nodiscard]] BlasKernel choose_kernel(Vectors processor, const char* asked, const KernelSwitch& library);

/// Decides on the first call, for the whole process. Whoever links blas.h has it called before main (or, in a
/// library that is loaded later, by loading it): kernels must not change while another thread computes. Where
/// kernels are taken that costs 0.1 ms, and some milliseconds for their check.
const BlasKernel& blas_kernel();

/// For tests: makes OpenBLAS take the kernels called `name` as OPENBLAS_CORETYPE would. False if it cannot.
bool take_kernel(std::string_view name);

/// Whether products, Gram matrices, triangular solutions and eigenvectors come out right, in sizes that use
/// the inner kernels, those of the edges and those of small matrices. Products of small whole numbers are
/// compared exactly, in both precisions, as every order of their sums gives the same; a few milliseconds.
[[nodiscard]] bool products_are_right();

}  // namespace wavescore::analytic
