// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settingsfile.h"

#include <QTest>

// Rows of what is wrong with a settings file, and where.
namespace sluice {

inline const QString errorFileName = QStringLiteral("sluicekeeper.toml");

inline std::optional<SettingsError> errorOf(QByteArrayView toml)
{
    const SettingsResult result = parseSettings(toml, errorFileName);
    const auto *error = std::get_if<SettingsError>(&result);
    return error ? std::optional(*error) : std::nullopt;
}

inline void addColumns()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text"); // empty: the TOML library's own
}

inline void compareError(SettingsErrorCode code)
{
    QFETCH(const QByteArray, toml);
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const QString, text);
    const std::optional<SettingsError> error = errorOf(toml);
    QVERIFY(error);
    QCOMPARE(error->file, errorFileName);
    QCOMPARE(error->line, line);
    QCOMPARE(error->column, column);
    if (!text.isEmpty())
        QCOMPARE(error->text, text);
    QVERIFY(!error->text.isEmpty());
    QCOMPARE(error->code, code);
}

} // namespace sluice
