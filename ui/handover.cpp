// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// A request holds 64 KiB.
constexpr qsizetype pieceBytes = 40 * 1024;

qsizetype bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).size();
}

} // namespace

std::vector<QJsonObject> importPieces(const QJsonObject &exported)
{
    const QJsonValue format = exported.value("format"_L1);
    std::vector<QJsonObject> pieces;
    QJsonObject overrides;
    QJsonArray debts;
    qsizetype bytes = 0;
    const auto finish = [&] {
        pieces.push_back({{u"format"_s, format}, {u"overrides"_s, overrides}, {u"debts"_s, debts}});
        overrides = {};
        debts = {};
        bytes = 0;
    };
    const auto makeRoom = [&](const QJsonObject &item) {
        const qsizetype size = bytesOf(item);
        if (bytes > 0 && bytes + size > pieceBytes)
            finish();
        bytes += size;
    };
    const QJsonObject allOverrides = exported.value("overrides"_L1).toObject();
    for (auto one = allOverrides.begin(); one != allOverrides.end(); ++one) {
        makeRoom({{one.key(), one.value()}});
        overrides.insert(one.key(), one.value());
    }
    const QJsonArray allDebts = exported.value("debts"_L1).toArray();
    for (const QJsonValue debt : allDebts) {
        makeRoom(debt.toObject());
        debts.append(debt);
    }
    finish();
    return pieces;
}

Handover::Handover(ControlClient &from, ControlClient &to, QObject *parent)
    : QObject(parent)
    , m_from(from)
    , m_to(to)
{
}

void Handover::start()
{
    if (std::exchange(m_running, true))
        return;
    m_from.call(u"debts.export"_s, {}, this, [this](const ControlClient::Outcome &outcome) { take(outcome); });
}

void Handover::take(const ControlClient::Outcome &outcome)
{
    if (const auto *error = std::get_if<RpcError>(&outcome)) {
        fail(tr("This panel's agent could not say what is forced: %1.").arg(error->text));
        return;
    }
    m_pieces = importPieces(std::get<QJsonValue>(outcome).toObject());
    std::ranges::reverse(m_pieces);
    sendNext();
}

void Handover::sendNext()
{
    const QJsonObject piece = m_pieces.back();
    m_pieces.pop_back();
    m_to.call(u"debts.import"_s, piece, this, [this](const ControlClient::Outcome &answer) {
        if (const auto *error = std::get_if<RpcError>(&answer)) {
            fail(tr("The other agent did not take over: %1. This panel's agent goes on.").arg(error->text));
        } else if (!m_pieces.empty()) {
            sendNext();
        } else {
            m_running = false;
            Q_EMIT done();
        }
    });
}

void Handover::fail(const QString &text)
{
    m_running = false;
    Q_EMIT failed(text);
}

} // namespace sluice
