#include "ui/printing/printout.h"

namespace regulars
{

Printout::~Printout() = default;

} // namespace regulars
