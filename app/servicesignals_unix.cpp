// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servicesignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace sluice {
namespace {

constexpr std::array signalsHeard{SIGTERM, SIGINT, SIGUSR1, SIGHUP};

// A signal handler may only touch what is async-signal-safe: it writes the number, the event loop reads it.
int signalPair[2] = {-1, -1};

extern "C" void writeSignalNumber(int number)
{
    const char byte = char(number);
    [[maybe_unused]] const ssize_t written = ::write(signalPair[0], &byte, 1);
}

} // namespace

ServiceSignals::ServiceSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, signalPair) != 0)
        return; // without it the signals keep their default: they end the program, only less politely
    auto *const notifier = new QSocketNotifier(signalPair[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(signalPair[1], &byte, 1) == 1) {
            if (byte == SIGHUP)
                Q_EMIT reloadRequested();
            else if (byte == SIGUSR1)
                Q_EMIT restartRequested();
            else
                Q_EMIT stopRequested();
        }
    });
    struct sigaction action = {};
    action.sa_handler = writeSignalNumber;
    action.sa_flags = SA_RESTART;
    for (const int signal : signalsHeard)
        ::sigaction(signal, &action, nullptr);
}

ServiceSignals::~ServiceSignals()
{
    for (const int signal : signalsHeard)
        std::signal(signal, SIG_DFL);
    for (int &descriptor : signalPair) {
        if (descriptor >= 0)
            ::close(descriptor);
        descriptor = -1;
    }
}

} // namespace sluice
