// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/settingserror.h"

#include <algorithm>
#include <array>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

struct CodeWord
{
    SettingsErrorCode code;
    QLatin1StringView word;
};
constexpr std::array codeWords{
    CodeWord{SettingsErrorCode::Syntax, "syntax"_L1},
    CodeWord{SettingsErrorCode::UnknownKey, "unknown-key"_L1},
    CodeWord{SettingsErrorCode::WrongType, "wrong-type"_L1},
    CodeWord{SettingsErrorCode::OutOfRange, "out-of-range"_L1},
    CodeWord{SettingsErrorCode::UnknownValue, "unknown-value"_L1},
    CodeWord{SettingsErrorCode::Duplicate, "duplicate"_L1},
    CodeWord{SettingsErrorCode::Unreadable, "unreadable"_L1},
};

} // namespace

QString SettingsError::toString() const
{
    if (line == 0)
        return u"%1: %2"_s.arg(file, text);
    return u"%1:%2:%3: %4"_s.arg(file, QString::number(line), QString::number(column), text);
}

QLatin1StringView word(SettingsErrorCode code) noexcept
{
    return std::ranges::find(codeWords, code, &CodeWord::code)->word;
}

} // namespace sluice
