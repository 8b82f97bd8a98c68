// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace sluice {

/// While it lives, this thread is bound by file permissions like anybody, even as root.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
        m_worked = ::syscall(SYS_capget, &m_header, m_before.data()) == 0;
        Capabilities none = m_before;
        for (auto &half : none)
            half.effective = 0;
        m_worked = m_worked && ::syscall(SYS_capset, &m_header, none.data()) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_worked && ::syscall(SYS_capset, &m_header, m_before.data()) != 0)
            qFatal("the capabilities cannot be had back");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

    [[nodiscard]] bool worked() const { return m_worked; }

private:
    using Capabilities = std::array<__user_cap_data_struct, 2>;
    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    Capabilities m_before{};
    bool m_worked = false;
};

} // namespace sluice
