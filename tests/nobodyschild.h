// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <csignal>

#include <grp.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sluice {

/// A child process that is another user from its first step on.
class NobodysChild final
{
public:
    static constexpr unsigned nobody = 65534;

    /// `work` runs in the child and gives its exit status.
    template<typename Work>
    explicit NobodysChild(Work work)
        : m_pid(::fork())
    {
        if (m_pid != 0)
            return;
        const bool changed = ::setgroups(0, nullptr) == 0 && ::setresgid(nobody, nobody, nobody) == 0
            && ::setresuid(nobody, nobody, nobody) == 0;
        ::_exit(changed ? work() : 99);
    }
    ~NobodysChild()
    {
        if (ended())
            return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    Q_DISABLE_COPY_MOVE(NobodysChild)

    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] bool ended()
    {
        int status = 0;
        if (m_status < 0 && ::waitpid(m_pid, &status, WNOHANG) == m_pid)
            m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 100 + WTERMSIG(status);
        return m_status >= 0;
    }
    [[nodiscard]] int status() const { return m_status; }

private:
    pid_t m_pid;
    int m_status = -1;
};

} // namespace sluice
