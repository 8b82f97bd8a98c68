// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <vector>

namespace sluice {

/// A descriptor that the service manager kept from the run before, with the name that it was given then.
struct InheritedSocket
{
    QByteArray name;
    qintptr descriptor = -1;
};

/// sd_listen_fds_with_names(3) in our own words. Takes the variables out of the environment, so that no child believes
/// that they are meant for it, and lets no child inherit the descriptors. Call it once, before any thread.
[[nodiscard]] std::vector<InheritedSocket> takeInheritedSockets();

} // namespace sluice
