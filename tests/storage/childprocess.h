#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <utility>

namespace regulars::tests
{

// Ends a child as if it were killed: no destructor runs, no file is closed by the program.
[[noreturn]] inline void die(int code = 0)
{
    ::_exit(code);
}

// Runs the act in a child: 0 when it came to its end, 1 when it threw, else what it died with.
template <class Act>
int inChild(Act act)
{
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            act();
        } catch (...) {
            ::_exit(1);
        }
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// A child that does the act, then waits until it is killed.
class WaitingChild
{
public:
    template <class Act>
    explicit WaitingChild(Act act)
    {
        int ready[2] = {-1, -1};
        m_isReady = ::pipe(ready) == 0;
        m_pid = ::fork();
        if (m_pid == 0) {
            try {
                const auto held = act();
                const char done = 'y';
                if (::write(ready[1], &done, 1) == 1) {
                    while (true)
                        ::pause();
                }
            } catch (...) {
            }
            ::_exit(1);
        }
        ::close(ready[1]);
        char done = 0;
        m_isReady = m_isReady && ::read(ready[0], &done, 1) == 1;
        ::close(ready[0]);
    }
    ~WaitingChild() { kill(); }
    WaitingChild(const WaitingChild &) = delete;
    WaitingChild &operator=(const WaitingChild &) = delete;

    bool isReady() const { return m_isReady; }
    qint64 pid() const { return m_pid; }
    void kill()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
        m_pid = -1;
    }

private:
    pid_t m_pid = -1;
    bool m_isReady = false;
};

} // namespace regulars::tests
#endif
