#pragma once

#include "harness/pictures/illustrations.h"

namespace wavescore::harness {

/// The tensors functions/, sampling/ and atoms/ of write_illustrations, and the facts of orthonormality.
/// Nothing where there is no transform.
void illustrate_wavelets(const Illustrated& what, IllustrationData& data);

/// contexts/: the families independent, band, local (radius 1) and parent, for a horizontal detail one level
/// below the coarsest. Nothing where there is no transform.
void illustrate_contexts(const Illustrated& what, IllustrationData& data);

}  // namespace wavescore::harness
