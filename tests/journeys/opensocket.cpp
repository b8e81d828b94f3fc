// SPDX-License-Identifier: GPL-3.0-or-later
// The control of networktest.cpp: does what the program never does, and has to be noticed.
#include <unistd.h>

// Declared here, as no file of ours may read the header that has it.
extern "C" int socket(int domain, int type, int protocol) noexcept;

int main(int argc, char**)
{
    constexpr int internet = 2;
    constexpr int internet6 = 10;
    constexpr int stream = 1;
    const int opened = socket(argc > 1 ? internet6 : internet, stream, 0);
    return opened < 0 ? 1 : ::close(opened);
}
