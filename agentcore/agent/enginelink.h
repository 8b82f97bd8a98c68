// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/engine.h"
#include "agentcore/handover/courier.h"

#include <functional>
#include <utility>

namespace sluice {

/// The control thread's way to the engine in the probe thread, and back.
class EngineLink
{
public:
    EngineLink(Engine &engine, Courier &toEngine, Courier &toControl)
        : m_engine(engine)
        , m_toEngine(toEngine)
        , m_toControl(toControl)
    {
    }

    /// Orders arrive in the order in which they were given.
    void tell(std::function<void(Engine &)> order)
    {
        m_toEngine.post([&engine = m_engine, order = std::move(order)] { order(engine); });
    }

    /// `done` runs in the control thread, after everything that was ordered before.
    template<typename Question, typename Done>
    void ask(Question question, Done done)
    {
        m_toEngine.post([&engine = m_engine, &back = m_toControl, question = std::move(question),
                         done = std::move(done)] { back.post([done, answer = question(engine)] { done(answer); }); });
    }

private:
    Engine &m_engine;
    Courier &m_toEngine;
    Courier &m_toControl;
};

} // namespace sluice
