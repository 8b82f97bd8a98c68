// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/troubles.h"

#include <QSet>
#include <QWidget>

#include <optional>
#include <set>
#include <vector>

class QVBoxLayout;

namespace sluice {

class AgentModel;
class MessageStrip;

/// What is wrong, across the top of the window, the gravest first.
class TroubleBar final : public QWidget
{
    Q_OBJECT

public:
    /// More than this many at once are only counted.
    static constexpr std::size_t maximumShown = 3;

    /// `options` are looked at again at each refresh.
    TroubleBar(const AgentModel &model, const PanelOptions &options, QWidget *parent = nullptr);

    void refresh();
    /// It is not shown again as long as the panel runs.
    void dismiss(TroubleKind kind, const QString &about);
    /// What another part of the window says already.
    void setLeftOut(const std::set<TroubleKind> &kinds);
    /// Another agent that runs on this machine, where the panel shows its own.
    void setFoundAgent(const std::optional<FoundAgent> &found);
    [[nodiscard]] const std::vector<Trouble> &shown() const noexcept { return m_shown; }

Q_SIGNALS:
    void actionChosen(const sluice::Trouble &trouble, sluice::TroubleAction action);

private:
    void rebuild();
    void addStrip(const Trouble &trouble);
    void addButton(MessageStrip &strip, const Trouble &trouble, TroubleAction action);

    const AgentModel &m_model;
    const PanelOptions &m_options;
    std::optional<FoundAgent> m_found;
    std::vector<Trouble> m_shown;
    std::size_t m_more = 0;
    QSet<QString> m_dismissed;
    std::set<TroubleKind> m_leftOut;
    QVBoxLayout *m_column = nullptr;
    std::vector<MessageStrip *> m_strips;
};

/// The kind as part of an object name: "trouble-JournalLost".
[[nodiscard]] QString objectNameOf(TroubleKind kind);

} // namespace sluice
