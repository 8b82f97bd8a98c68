// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <QMenu>

#include <optional>

namespace sluice {

/// Which language the panel speaks from its next start on.
class LanguageMenu final : public QMenu
{
    Q_OBJECT

public:
    /// Kept in `file`; empty: nowhere.
    explicit LanguageMenu(QString file, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &text);
    void failed(const QString &text);

private:
    void choose(const std::optional<Language> &language);

    QString m_file;
};

} // namespace sluice
