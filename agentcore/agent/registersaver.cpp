// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/registersaver.h"

#include "agentcore/storage/registerfile.h"

#include <QLoggingCategory>

namespace sluice {
namespace {

Q_LOGGING_CATEGORY(lcRegister, "sluice.register")

constexpr std::chrono::seconds soon{2};
constexpr std::chrono::minutes regularly{5};

} // namespace

RegisterSaver::RegisterSaver(EngineLink &engine, QString path, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_path(std::move(path))
    , m_soon(this)
    , m_regularly(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    m_regularly.setInterval(regularly);
    m_regularly.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_soon, &QTimer::timeout, this, &RegisterSaver::save);
    connect(&m_regularly, &QTimer::timeout, this, &RegisterSaver::save);
}

void RegisterSaver::start()
{
    m_regularly.start();
}

void RegisterSaver::stop()
{
    m_soon.stop();
    m_regularly.stop();
}

void RegisterSaver::changed()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void RegisterSaver::save()
{
    m_engine.ask([](Engine &engine) { return engine.registeredBalancers(); },
                 [path = m_path](const std::vector<RegisteredBalancer> &balancers) {
                     if (const auto error = saveRegister(path, balancers))
                         qCWarning(lcRegister, "%s: %s", qUtf8Printable(error->path), qUtf8Printable(error->text));
                 });
}

} // namespace sluice
