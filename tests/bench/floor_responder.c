/* SPDX-License-Identifier: GPL-3.0-or-later
 * The least that answers a probe: epoll, accept4, send, close. What the benchmark divides by. It is no agent: it
 * resets peers that sent something and cannot tell who asked.
 *   floor_responder [PORT]     says "PORT\n" once it listens, ends with its parent */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

static const char line[] = "up 75%\n";

static int listen_on(unsigned short port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    const int on = 1;
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (listener < 0 || setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0
        || bind(listener, (struct sockaddr *)&address, sizeof address) != 0 || listen(listener, 1024) != 0)
        return -1;
    return listener;
}

static void answer_all(int listener)
{
    for (;;) {
        const int peer = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
        if (peer < 0)
            return;
        (void)send(peer, line, sizeof line - 1, MSG_NOSIGNAL | MSG_DONTWAIT);
        (void)close(peer);
    }
}

int main(int argc, char *argv[])
{
    struct sockaddr_in address;
    socklen_t size = sizeof address;
    struct epoll_event event = {.events = EPOLLIN};
    const int listener = listen_on((unsigned short)(argc > 1 ? atoi(argv[1]) : 0));
    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (listener < 0 || epoll < 0 || epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event) != 0
        || getsockname(listener, (struct sockaddr *)&address, &size) != 0) {
        perror("floor_responder");
        return 1;
    }
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    for (;;) {
        if (epoll_wait(epoll, &event, 1, -1) > 0)
            answer_all(listener);
        else if (errno != EINTR)
            return 1;
    }
}
