// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

#include <algorithm>
#include <array>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct ThemeWord
{
    Theme theme;
    QLatin1StringView text;
};
constexpr std::array themeWords{ThemeWord{Theme::System, "system"_L1}, ThemeWord{Theme::Light, "light"_L1},
                                ThemeWord{Theme::Dark, "dark"_L1}};

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

struct Scheme
{
    QRgb window, base, alternate, text, dimmed, button, line, highlight, onHighlight, link, tip;
};

constexpr Scheme lightScheme{0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xff1b1f24, 0xff858c95, 0xfffbfbfc,
                             0xffd3d7dd, 0xff1f5fbf, 0xffffffff, 0xff1f5fbf, 0xffffffff};
constexpr Scheme darkScheme{0xff1a1d21, 0xff23272d, 0xff292e35, 0xffe7eaee, 0xff7f8893, 0xff30363e,
                            0xff3d444d, 0xff2f6fd0, 0xffffffff, 0xff7db2ff, 0xff30363e};

QPalette paletteOf(const Scheme &scheme)
{
    QPalette palette(QColor::fromRgb(scheme.button), QColor::fromRgb(scheme.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor::fromRgb(colour));
    };
    set(QPalette::Window, scheme.window);
    set(QPalette::WindowText, scheme.text);
    set(QPalette::Base, scheme.base);
    set(QPalette::AlternateBase, scheme.alternate);
    set(QPalette::Text, scheme.text);
    set(QPalette::PlaceholderText, scheme.dimmed);
    set(QPalette::Button, scheme.button);
    set(QPalette::ButtonText, scheme.text);
    set(QPalette::BrightText, scheme.onHighlight);
    set(QPalette::Highlight, scheme.highlight);
    set(QPalette::HighlightedText, scheme.onHighlight);
    set(QPalette::Link, scheme.link);
    set(QPalette::LinkVisited, scheme.link);
    set(QPalette::ToolTipBase, scheme.tip);
    set(QPalette::ToolTipText, scheme.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(scheme.dimmed));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(scheme.line));
    return palette;
}

} // namespace

QLatin1StringView word(Theme theme) noexcept
{
    const auto *const row = std::ranges::find(themeWords, theme, &ThemeWord::theme);
    return row == themeWords.end() ? QLatin1StringView() : row->text;
}

std::optional<Theme> themeFromWord(QStringView text) noexcept
{
    const auto *const row = std::ranges::find_if(themeWords, [text](const ThemeWord &one) { return one.text == text; });
    return row == themeWords.end() ? std::nullopt : std::optional(row->theme);
}

void applyTheme(Theme theme)
{
    const bool dark = theme == Theme::Dark || (theme == Theme::System && isDark(QApplication::palette()));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(dark ? darkScheme : lightScheme));
}

Tones tonesOf(const QPalette &palette)
{
    if (isDark(palette)) {
        return {QColor(0x57, 0xc2, 0x78),      QColor(0xf0, 0xb4, 0x42), QColor(0xff, 0x7b, 0x72),
                QColor(0x7d, 0xb2, 0xff),      QColor(0xa3, 0xab, 0xb5), QColor(0x3d, 0x44, 0x4d),
                palette.color(QPalette::Base), QColor(0x7d, 0xb2, 0xff), QColor(0xf0, 0xb4, 0x42),
                QColor(0x14, 0x17, 0x1b),      QColor(0xcd, 0xa5, 0xff), QColor(0x4f, 0xd1, 0xc5)};
    }
    return {QColor(0x1a, 0x7f, 0x37),      QColor(0x9a, 0x5b, 0x00), QColor(0xb4, 0x23, 0x18),
            QColor(0x1f, 0x5f, 0xbf),      QColor(0x59, 0x62, 0x6d), QColor(0xd3, 0xd7, 0xdd),
            palette.color(QPalette::Base), QColor(0x1f, 0x5f, 0xbf), QColor(0xb3, 0x5a, 0x00),
            QColor(0xff, 0xff, 0xff),      QColor(0x7a, 0x3f, 0xb0), QColor(0x00, 0x6d, 0x75)};
}

} // namespace sluice
