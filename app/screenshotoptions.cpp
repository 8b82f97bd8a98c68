// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshotoptions.h"

#include "agentcore/settings/durationtext.h"

#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double leastScale = 0.5;
constexpr double mostScale = 4;
constexpr QSize leastSize(400, 300);
constexpr QSize mostSize(8'000, 6'000);

const QString allPages = u"all"_s;

QString pageNames()
{
    QStringList names;
    for (const PanelPage &page : panelPages())
        names.append(page.name);
    return names.join(u", "_s);
}

std::optional<double> scaleFrom(const QString &text)
{
    bool ok = false;
    const double scale = text.toDouble(&ok);
    return ok && scale >= leastScale && scale <= mostScale ? std::optional(scale) : std::nullopt;
}

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,5})x(\\d{1,5})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool ok = match.hasMatch() && size.expandedTo(leastSize) == size && size.boundedTo(mostSize) == size;
    return ok ? std::optional(size) : std::nullopt;
}

std::vector<PanelPage> pagesFrom(const QString &text)
{
    const std::span<const PanelPage> all = panelPages();
    if (text == allPages)
        return {all.begin(), all.end()};
    const std::optional<PanelPage> page = panelPageNamed(text);
    return page ? std::vector{*page} : std::vector<PanelPage>();
}

} // namespace

QList<QCommandLineOption> screenshotOptions()
{
    return {{u"screenshot"_s, u"Make a picture of the window, and end."_s, u"FILE.png"_s},
            {u"page"_s, u"Of what: all, each in its own file, or %1."_s.arg(pageNames()), u"NAME"_s, u"main"_s},
            {u"after"_s, u"How long the window is there before the picture."_s, u"TIME"_s, u"2s"_s},
            {u"size"_s, u"Of the window, before it is scaled."_s, u"WxH"_s, u"1120x780"_s},
            {u"scale"_s, u"As on a screen that is scaled: 2 is 200 %."_s, u"FACTOR"_s, u"1"_s}};
}

std::variant<std::optional<ScreenshotOrder>, QString> screenshotOrderOf(const QCommandLineParser &parser)
{
    const QString file = parser.value(u"screenshot"_s);
    if (!parser.isSet(u"screenshot"_s)) {
        for (const char *option : {"page", "after", "size", "scale"}) {
            if (parser.isSet(QLatin1StringView(option)))
                return u"--%1 goes with --screenshot"_s.arg(QLatin1StringView(option));
        }
        return std::optional<ScreenshotOrder>();
    }
    if (!file.endsWith(".png"_L1, Qt::CaseInsensitive))
        return u"--screenshot: expected a file that ends in .png, got \"%1\""_s.arg(file);
    ScreenshotOrder order{QDir().absoluteFilePath(file), pagesFrom(parser.value(u"page"_s))};
    if (order.pages.empty())
        return u"--page: expected all, or one of %1, got \"%2\""_s.arg(pageNames(), parser.value(u"page"_s));
    const std::optional<std::chrono::milliseconds> after = durationFromText(parser.value(u"after"_s));
    if (!after || *after < 0ms)
        return u"--after: expected a time such as 5s, got \"%1\""_s.arg(parser.value(u"after"_s));
    const std::optional<QSize> size = sizeFrom(parser.value(u"size"_s));
    if (!size)
        return u"--size: expected WIDTHxHEIGHT such as 1280x800, got \"%1\""_s.arg(parser.value(u"size"_s));
    const std::optional<double> scale = scaleFrom(parser.value(u"scale"_s));
    if (!scale)
        return u"--scale: expected a number from 0.5 to 4, got \"%1\""_s.arg(parser.value(u"scale"_s));
    order.after = *after;
    order.size = *size;
    order.scale = *scale;
    return std::optional(order);
}

double askedScale(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(screenshotOptions());
    // Options that it does not know are no matter here.
    [[maybe_unused]] const bool all = parser.parse(arguments);
    return scaleFrom(parser.value(u"scale"_s)).value_or(1);
}

} // namespace sluice
