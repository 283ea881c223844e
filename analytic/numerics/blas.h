#pragma once

#include <Eigen/Core>
#include <cstddef>

namespace wavescore::analytic {

/// The dense linear algebra that the methods share: a thin layer over OpenBLAS and its LAPACK, which takes
/// the kernels for this processor (blas_kernel.h). Every matrix is row-major, and double unless it says
/// otherwise; every function checks sizes (std::invalid_argument). OpenBLAS uses all OpenMP threads, and one
/// alone where the caller is already inside a parallel region.
using RowMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using SingleMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// lower += A A^T, lower triangle only. `a` has `rows` rows of `columns` values, `stride` apart; `lower` is
/// rows x rows, dense. rows^2 columns floating-point operations.
void add_gram(const double* a, std::size_t rows, std::size_t columns, std::size_t stride, double* lower);
/// lower += A^T A, lower triangle only, for a dense A.
void add_gram_transposed(const RowMatrix& a, RowMatrix& lower);

/// c += A B
void add_product(const RowMatrix& a, const RowMatrix& b, RowMatrix& c);
void add_product(const SingleMatrix& a, const SingleMatrix& b, SingleMatrix& c);
/// c += A B^T
void add_product_transposed(const RowMatrix& a, const RowMatrix& b, RowMatrix& c);
void add_product_transposed(const SingleMatrix& a, const SingleMatrix& b, SingleMatrix& c);
/// c += A^T B
void add_transposed_product(const RowMatrix& a, const RowMatrix& b, RowMatrix& c);

/// Solves A X = B by Cholesky for a symmetric positive definite A, given by its lower triangle. `a` is
/// overwritten with the factor, `b` with X. InputError if A is not positive definite.
void solve_spd(RowMatrix& a, RowMatrix& b);

/// The rows of `a`, no more than its columns, become orthonormal with the same span (Householder QR, so also
/// where they are dependent: then the span holds theirs). 4 rows^2 columns floating-point operations.
void orthonormalize_rows(RowMatrix& a);

/// Eigenvalues, ascending, of the symmetric matrix given by its lower triangle; the *rows* of `a` become the
/// orthonormal eigenvectors. LAPACK's divide and conquer: about 5 n^3 floating-point operations and 16 n^2
/// bytes beside `a`.
[[nodiscard]] Eigen::VectorXd symmetric_eigen(RowMatrix& a);

}  // namespace wavescore::analytic
