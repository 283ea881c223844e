#include "analytic/numerics/blas_kernel.h"

#include <cblas.h>
#include <fmt/format.h>
#include <strings.h>

#include <Eigen/Core>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

// What OpenBLAS calls as it is loaded and unloaded. Exported by all its builds for several processors (from
// 0.2 to 0.3.29), though in no header; absent in builds for a single one.
extern "C" {
__attribute__((weak)) void gotoblas_dynamic_init(void);
__attribute__((weak)) void gotoblas_dynamic_quit(void);
void dsyev_(const char* jobz, const char* uplo, const blasint* n, double* a, const blasint* lda, double* w,
            double* work, const blasint* lwork, blasint* info, std::size_t, std::size_t);
}

namespace wavescore::analytic {
namespace {

constexpr const char* kVariable = "OPENBLAS_CORETYPE";

/// Kernels of x86 processors without AVX, by OpenBLAS's names.
constexpr std::array<std::string_view, 15> kBeforeAvx{
    "Katmai",     "Coppermine", "Northwood", "Prescott", "Banias",       "Atom",      "Core2", "Penryn",
    "Dunnington", "Nehalem",    "Athlon",    "Opteron",  "Opteron_SSE3", "Barcelona", "Bobcat"};

template <class Number>
using Matrix = Eigen::Matrix<Number, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Whole numbers from -8 to 8 in an order without a pattern.
Matrix<double> whole_numbers(Eigen::Index rows, Eigen::Index columns, unsigned seed) {
  Matrix<double> result(rows, columns);
  unsigned state = 2654435761U * (seed + 1);
  for (double& value : result.reshaped()) {
    state = 1664525U * state + 1013904223U;
    value = static_cast<double>((state >> 16U) % 17U) - 8.0;
  }
  return result;
}

/// a b by sums of rows.
Matrix<double> plain_product(const Matrix<double>& a, const Matrix<double>& b) {
  Matrix<double> c = Matrix<double>::Zero(a.rows(), b.cols());
  for (Eigen::Index i = 0; i < a.rows(); ++i)
    for (Eigen::Index k = 0; k < a.cols(); ++k) c.row(i) += a(i, k) * b.row(k);
  return c;
}

void gemm(CBLAS_TRANSPOSE on_a, CBLAS_TRANSPOSE on_b, blasint inner, const Matrix<double>& a,
          const Matrix<double>& b, Matrix<double>& c) {
  cblas_dgemm(CblasRowMajor, on_a, on_b, static_cast<blasint>(c.rows()), static_cast<blasint>(c.cols()),
              inner, 1, a.data(), static_cast<blasint>(a.cols()), b.data(), static_cast<blasint>(b.cols()), 1,
              c.data(), static_cast<blasint>(c.cols()));
}

void gemm(CBLAS_TRANSPOSE on_a, CBLAS_TRANSPOSE on_b, blasint inner, const Matrix<float>& a,
          const Matrix<float>& b, Matrix<float>& c) {
  cblas_sgemm(CblasRowMajor, on_a, on_b, static_cast<blasint>(c.rows()), static_cast<blasint>(c.cols()),
              inner, 1, a.data(), static_cast<blasint>(a.cols()), b.data(), static_cast<blasint>(b.cols()), 1,
              c.data(), static_cast<blasint>(c.cols()));
}

/// c = 1 + a b with either factor as it is or transposed.
template <class Number>
bool right_product(const Matrix<double>& a, const Matrix<double>& b, const Matrix<double>& expected) {
  const auto inner = static_cast<blasint>(a.cols());
  const Matrix<Number> plain_a = a.cast<Number>();
  const Matrix<Number> plain_b = b.cast<Number>();
  const Matrix<Number> turned_a = plain_a.transpose();
  const Matrix<Number> turned_b = plain_b.transpose();
  for (const CBLAS_TRANSPOSE on_a : {CblasNoTrans, CblasTrans})
    for (const CBLAS_TRANSPOSE on_b : {CblasNoTrans, CblasTrans}) {
      Matrix<Number> c = Matrix<Number>::Ones(a.rows(), b.cols());
      gemm(on_a, on_b, inner, on_a == CblasTrans ? turned_a : plain_a,
           on_b == CblasTrans ? turned_b : plain_b, c);
      if (((c.template cast<double>().array() - 1) != expected.array()).any()) return false;
    }
  return true;
}

/// The lower triangle of a a^T, from a and from its transpose.
bool right_gram(const Matrix<double>& a) {
  const Matrix<double> expected = plain_product(a, a.transpose());
  const Matrix<double> turned = a.transpose();
  const auto n = static_cast<blasint>(a.rows());
  const auto inner = static_cast<blasint>(a.cols());
  for (const CBLAS_TRANSPOSE on : {CblasNoTrans, CblasTrans}) {
    Matrix<double> c = Matrix<double>::Zero(n, n);
    cblas_dsyrk(CblasRowMajor, CblasLower, on, n, inner, 1, on == CblasTrans ? turned.data() : a.data(),
                on == CblasTrans ? n : inner, 0, c.data(), n);
    for (Eigen::Index i = 0; i < n; ++i)
      if (c.row(i).head(i + 1) != expected.row(i).head(i + 1)) return false;
  }
  return true;
}

/// L x = b and L^T x = b, for a well-conditioned L.
bool right_triangle(Eigen::Index n) {
  Matrix<double> lower = whole_numbers(n, n, 3).triangularView<Eigen::StrictlyLower>();
  lower /= 16.0 * static_cast<double>(n);
  lower.diagonal().setOnes();
  const Matrix<double> b = whole_numbers(n, 9, 4);
  for (const CBLAS_TRANSPOSE on : {CblasNoTrans, CblasTrans}) {
    Matrix<double> x = b;
    cblas_dtrsm(CblasRowMajor, CblasLeft, CblasLower, on, CblasNonUnit, static_cast<blasint>(n), 9, 1,
                lower.data(), static_cast<blasint>(n), x.data(), 9);
    const Matrix<double> back =
        plain_product(on == CblasTrans ? Matrix<double>(lower.transpose()) : lower, x);
    // NaN compares false.
    if (!((back - b).cwiseAbs().maxCoeff() < 1e-12)) return false;
  }
  return true;
}

/// Of a symmetric matrix, from its eigenvalues and eigenvectors.
bool right_eigenvectors(blasint n) {
  const Matrix<double> part = whole_numbers(n, n, 5);
  const Matrix<double> whole = part + part.transpose();
  Matrix<double> vectors = whole;
  Eigen::VectorXd values(n);
  std::array<double, 4096> work{};
  const auto size = static_cast<blasint>(work.size());
  blasint info = 0;
  dsyev_("V", "U", &n, vectors.data(), &n, values.data(), work.data(), &size, &info, 1, 1);
  const Matrix<double> back = plain_product(vectors.transpose() * values.asDiagonal(), vectors);
  return info == 0 && (back - whole).cwiseAbs().maxCoeff() < 1e-9;
}

std::string name_in_use() {
  // Linked statically, OpenBLAS may not have chosen yet; where it has, this does nothing.
  if (gotoblas_dynamic_init != nullptr) gotoblas_dynamic_init();
  return openblas_get_corename();
}

bool same_name(std::string_view a, std::string_view b) {
  return a.size() == b.size() && strncasecmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace

Vectors processor_vectors() {
#if defined(__x86_64__)
  __builtin_cpu_init();
  const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
                    __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
  const bool avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512cd") &&
                      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
                      __builtin_cpu_supports("avx512vl");
  return avx2 && avx512 ? Vectors::avx512 : avx2 ? Vectors::avx2 : Vectors::sse;
#else
  return Vectors::sse;
#endif
}

std::string_view better_kernel(Vectors processor, std::string_view now) {
  const bool old =
      std::ranges::any_of(kBeforeAvx, [&](std::string_view name) { return same_name(name, now); });
  if (!old || processor == Vectors::sse) return {};
  return processor == Vectors::avx512 ? "SkylakeX" : "Haswell";
}

std::string BlasKernel::text() const {
  if (!by_user.empty()) return name + " (OPENBLAS_CORETYPE)";
  if (!instead.empty())
    return fmt::format("{} (OpenBLAS does not know this processor and took {})", name, instead);
  return name;
}

BlasKernel choose_kernel(Vectors processor, const char* asked, const KernelSwitch& library) {
  BlasKernel result{.name = library.name(), .instead = {}, .by_user = {}, .problem = {}};
  const std::string wish = asked == nullptr ? "" : asked;
  if (!wish.empty() && same_name(wish, result.name)) {
    result.by_user = wish;
    return result;
  }
  if (!wish.empty())
    result.problem =
        fmt::format("OPENBLAS_CORETYPE asks for kernels '{}', which OpenBLAS did not take: it has taken {}",
                    wish, result.name);
  const std::string_view better = better_kernel(processor, result.name);
  if (better.empty()) return result;
  const std::string before = result.name;
  if (!library.take(better)) {
    result.problem = fmt::format(
        "OpenBLAS computes with its {} kernels, which are slow on this processor, and holds no others: "
        "install "
        "a build for several processors (DYNAMIC_ARCH)",
        before);
    return result;
  }
  if (same_name(library.name(), better) && library.right()) {
    result.name = library.name();
    result.instead = before;
    if (!wish.empty())
      result.problem += fmt::format(", which is slow on this processor; {} is used instead", better);
    return result;
  }
  library.take(before);
  result.name = library.name();
  result.problem = fmt::format(
      "OpenBLAS does not know this processor, and its {} kernels compute wrong results on it: the slow {} "
      "kernels are used. A newer OpenBLAS (0.3.29 or later) will know it",
      better, result.name);
  return result;
}

bool take_kernel(std::string_view name) {
  if (gotoblas_dynamic_init == nullptr || gotoblas_dynamic_quit == nullptr) return false;
  const char* set = std::getenv(kVariable);
  const std::string before = set == nullptr ? "" : set;
  setenv(kVariable, std::string(name).c_str(), 1);
  gotoblas_dynamic_quit();
  gotoblas_dynamic_init();
  // Programs that this one starts decide for themselves.
  if (set != nullptr)
    setenv(kVariable, before.c_str(), 1);
  else
    unsetenv(kVariable);
  return true;
}

const BlasKernel& blas_kernel() {
  static const BlasKernel chosen =
      choose_kernel(processor_vectors(), std::getenv(kVariable),
                    {.name = name_in_use, .take = take_kernel, .right = products_are_right});
  return chosen;
}

bool products_are_right() {
  struct Size {
    Eigen::Index rows, columns, inner;
  };
  for (const auto& [rows, columns, inner] : {Size{1, 1, 1}, Size{3, 5, 7}, Size{16, 16, 16}, Size{31, 17, 70},
                                             Size{64, 51, 129}, Size{99, 83, 401}}) {
    const Matrix<double> a = whole_numbers(rows, inner, 1);
    const Matrix<double> b = whole_numbers(inner, columns, 2);
    const Matrix<double> expected = plain_product(a, b);
    if (!right_product<double>(a, b, expected) || !right_product<float>(a, b, expected) || !right_gram(a))
      return false;
  }
  return right_triangle(37) && right_eigenvectors(33);
}

}  // namespace wavescore::analytic
