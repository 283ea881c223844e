#include "analytic/numerics/blas.h"

#include <cblas.h>
#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <vector>

#include "analytic/numerics/blas_kernel.h"
#include "core/error.h"

// LAPACK is column-major Fortran; each text argument adds its length at the end of the list.
extern "C" {
void dpotrf_(const char* uplo, const blasint* n, double* a, const blasint* lda, blasint* info, std::size_t);
void dgeqrf_(const blasint* m, const blasint* n, double* a, const blasint* lda, double* tau, double* work,
             const blasint* lwork, blasint* info);
void dorgqr_(const blasint* m, const blasint* n, const blasint* k, double* a, const blasint* lda,
             const double* tau, double* work, const blasint* lwork, blasint* info);
void dsyevd_(const char* jobz, const char* uplo, const blasint* n, double* a, const blasint* lda, double* w,
             double* work, const blasint* lwork, blasint* iwork, const blasint* liwork, blasint* info,
             std::size_t, std::size_t);
}

namespace wavescore::analytic {
namespace {

// A row-major lower triangle is, read by columns, the upper one.
constexpr char kLower = 'U';

/// Before main, and so before any other thread and any other library computes.
[[maybe_unused]] const BlasKernel& at_start = blas_kernel();

template <class Integer>
blasint size_of(Integer size) {
  if (static_cast<std::size_t>(size) > static_cast<std::size_t>(std::numeric_limits<blasint>::max()))
    throw std::invalid_argument(fmt::format("BLAS cannot address a dimension of {}", size));
  return static_cast<blasint>(size);
}

void require(bool fits, const char* what) {
  if (!fits) throw std::invalid_argument(fmt::format("{}: the sizes of the matrices do not fit", what));
}

template <class Matrix>
blasint stride_of(const Matrix& m) {
  return std::max<blasint>(1, size_of(m.cols()));
}

/// c += op(a) op(b) with `inner` the summed dimension.
void add_any_product(CBLAS_TRANSPOSE on_a, const RowMatrix& a, CBLAS_TRANSPOSE on_b, const RowMatrix& b,
                     Eigen::Index inner, RowMatrix& c) {
  if (c.size() == 0 || inner == 0) return;
  cblas_dgemm(CblasRowMajor, on_a, on_b, size_of(c.rows()), size_of(c.cols()), size_of(inner), 1.0, a.data(),
              stride_of(a), b.data(), stride_of(b), 1.0, c.data(), stride_of(c));
}

void add_any_product(CBLAS_TRANSPOSE on_a, const SingleMatrix& a, CBLAS_TRANSPOSE on_b, const SingleMatrix& b,
                     Eigen::Index inner, SingleMatrix& c) {
  if (c.size() == 0 || inner == 0) return;
  cblas_sgemm(CblasRowMajor, on_a, on_b, size_of(c.rows()), size_of(c.cols()), size_of(inner), 1.0F, a.data(),
              stride_of(a), b.data(), stride_of(b), 1.0F, c.data(), stride_of(c));
}

template <class Matrix>
void checked_product(const Matrix& a, const Matrix& b, Matrix& c) {
  require(a.cols() == b.rows() && c.rows() == a.rows() && c.cols() == b.cols(), "add_product");
  add_any_product(CblasNoTrans, a, CblasNoTrans, b, a.cols(), c);
}

template <class Matrix>
void checked_product_transposed(const Matrix& a, const Matrix& b, Matrix& c) {
  require(a.cols() == b.cols() && c.rows() == a.rows() && c.cols() == b.rows(), "add_product_transposed");
  add_any_product(CblasNoTrans, a, CblasTrans, b, a.cols(), c);
}

}  // namespace

void add_gram(const double* a, std::size_t rows, std::size_t columns, std::size_t stride, double* lower) {
  require(columns <= stride, "add_gram");
  if (rows == 0 || columns == 0) return;
  cblas_dsyrk(CblasRowMajor, CblasLower, CblasNoTrans, size_of(rows), size_of(columns), 1.0, a,
              size_of(stride), 1.0, lower, size_of(rows));
}

void add_gram_transposed(const RowMatrix& a, RowMatrix& lower) {
  require(lower.rows() == a.cols() && lower.cols() == a.cols(), "add_gram_transposed");
  if (a.size() == 0) return;
  cblas_dsyrk(CblasRowMajor, CblasLower, CblasTrans, size_of(a.cols()), size_of(a.rows()), 1.0, a.data(),
              stride_of(a), 1.0, lower.data(), stride_of(lower));
}

void add_product(const RowMatrix& a, const RowMatrix& b, RowMatrix& c) { checked_product(a, b, c); }
void add_product(const SingleMatrix& a, const SingleMatrix& b, SingleMatrix& c) { checked_product(a, b, c); }

void add_product_transposed(const RowMatrix& a, const RowMatrix& b, RowMatrix& c) {
  checked_product_transposed(a, b, c);
}
void add_product_transposed(const SingleMatrix& a, const SingleMatrix& b, SingleMatrix& c) {
  checked_product_transposed(a, b, c);
}

void add_transposed_product(const RowMatrix& a, const RowMatrix& b, RowMatrix& c) {
  require(a.rows() == b.rows() && c.rows() == a.cols() && c.cols() == b.cols(), "add_transposed_product");
  add_any_product(CblasTrans, a, CblasNoTrans, b, a.rows(), c);
}

void solve_spd(RowMatrix& a, RowMatrix& b) {
  require(a.rows() == a.cols() && b.rows() == a.rows(), "solve_spd");
  if (b.size() == 0) return;
  const blasint n = size_of(a.rows());
  blasint info = 0;
  dpotrf_(&kLower, &n, a.data(), &n, &info, 1);
  if (info != 0)
    throw InputError(
        fmt::format("the {} x {} normal equations are singular at row {}: raise the ridge or fit more images",
                    n, n, info));
  for (const CBLAS_TRANSPOSE side : {CblasNoTrans, CblasTrans})
    cblas_dtrsm(CblasRowMajor, CblasLeft, CblasLower, side, CblasNonUnit, n, size_of(b.cols()), 1.0, a.data(),
                n, b.data(), stride_of(b));
}

void orthonormalize_rows(RowMatrix& a) {
  require(a.rows() <= a.cols(), "orthonormalize_rows");
  if (a.size() == 0) return;
  // Read by columns, the rows are the columns of an m x n matrix.
  const blasint m = size_of(a.cols());
  const blasint n = size_of(a.rows());
  blasint info = 0;
  std::vector<double> tau(static_cast<std::size_t>(n));
  double first_size = 0;
  double second_size = 0;
  const blasint ask = -1;
  dgeqrf_(&m, &n, a.data(), &m, tau.data(), &first_size, &ask, &info);
  dorgqr_(&m, &n, &n, a.data(), &m, tau.data(), &second_size, &ask, &info);
  std::vector<double> work(static_cast<std::size_t>(std::max(first_size, second_size)));
  const blasint lwork = size_of(work.size());
  dgeqrf_(&m, &n, a.data(), &m, tau.data(), work.data(), &lwork, &info);
  dorgqr_(&m, &n, &n, a.data(), &m, tau.data(), work.data(), &lwork, &info);
}

Eigen::VectorXd symmetric_eigen(RowMatrix& a) {
  require(a.rows() == a.cols(), "symmetric_eigen");
  const blasint n = size_of(a.rows());
  Eigen::VectorXd eigenvalues(a.rows());
  if (n == 0) return eigenvalues;
  const char vectors = 'V';
  blasint info = 0;
  double work_size = 0;
  blasint iwork_size = 0;
  const blasint ask = -1;
  dsyevd_(&vectors, &kLower, &n, a.data(), &n, eigenvalues.data(), &work_size, &ask, &iwork_size, &ask, &info,
          1, 1);
  std::vector<double> work(static_cast<std::size_t>(work_size));
  std::vector<blasint> iwork(static_cast<std::size_t>(iwork_size));
  const blasint lwork = size_of(work.size());
  dsyevd_(&vectors, &kLower, &n, a.data(), &n, eigenvalues.data(), work.data(), &lwork, iwork.data(),
          &iwork_size, &info, 1, 1);
  if (info != 0)
    throw std::runtime_error(
        fmt::format("the eigendecomposition of a {0} x {0} matrix failed ({1})", n, info));
  return eigenvalues;
}

}  // namespace wavescore::analytic
