#pragma once

namespace regulars
{

// The whole program: a verb of the command line, or the window without one. Returns the exit code
// of contract.md section 1.
int runProgram(int argc, char *argv[]);

} // namespace regulars
