// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

class QGridLayout;
class QLabel;

namespace sluice {

class AgentModel;
class ReplyLine;
class StateSign;

/// What is being sent now: the service, its state, the exact line, each word explained, and who asks.
class ReplyView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyView(const AgentModel &model, QWidget *parent = nullptr);

    void setService(const QString &name);
    void refresh();
    /// Only what grows older by itself.
    void refreshAges();

Q_SIGNALS:
    void whyWanted(const QString &service);

private:
    void buildLayout();
    void explain(const QByteArray &reply);
    void showExceptions();

    const AgentModel &m_model;
    QString m_service;
    QLabel *m_heading = nullptr;
    StateSign *m_sign = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_caption = nullptr;
    ReplyLine *m_line = nullptr;
    QGridLayout *m_words = nullptr;
    QWidget *m_wordsBox = nullptr;
    std::vector<std::pair<QLabel *, QLabel *>> m_rows; ///< word, meaning
    QLabel *m_exceptions = nullptr;
    StateSign *m_askedSign = nullptr;
    QLabel *m_asked = nullptr;
};

} // namespace sluice
