// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/demonstration/haproxydemoconfig.h"

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// A word as HAProxy reads it between double quotes. HAProxy configuration manual, section 2.2.
QString quoted(QString text)
{
    for (const QChar special : {u'\\', u'"', u'$'})
        text.replace(special, QString(u'\\') + special);
    return u'"' + text + u'"';
}

} // namespace

QString statisticsSocket(const QString &folder)
{
    return folder + "/admin"_L1;
}

QByteArray haproxyDemoConfig(const HaproxyDemo &demo)
{
    const QString target = u"unix@"_s + demo.folder + u"/web"_s;
    return uR"(# A demonstration of Sluicekeeper: loopback only.
global
    stats socket %1 mode 600 level admin

defaults
    mode http
    timeout connect 2s
    timeout client 10s
    timeout server 10s
    timeout check 2s

# curl http://127.0.0.1:%2/ is answered while the server takes traffic; /stats is HAProxy's own page.
frontend web
    bind 127.0.0.1:%2
    stats enable
    stats uri /stats
    stats refresh 2s
    default_backend %3

# What the agent of the demonstration decides about.
backend %3
    balance roundrobin
    server %4 %5 weight 100 maxconn 200 check inter 2s agent-check agent-addr 127.0.0.1 agent-port %6 agent-inter 2s agent-send "haproxy %3/%4\n"

# The web service itself.
frontend service
    bind %5 mode 600
    http-request return status 200 content-type text/plain string "%4 answers\n"
)"_s.arg(quoted(statisticsSocket(demo.folder)))
        .arg(demo.webPort)
        .arg(haproxyDemoBackend, haproxyDemoServer, quoted(target))
        .arg(demo.agentPort)
        .toUtf8();
}

} // namespace sluice
