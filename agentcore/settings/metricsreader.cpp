// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/metricsreader.h"

#include <QDir>

namespace sluice {

using namespace Qt::StringLiterals;

void readMetrics(const SectionReader &reader, MetricsSettings &metrics)
{
    QString file = metrics.textfile;
    reader.read("textfile"_L1, file);
    // The collector reads no other names, and what a relative one is relative to, nobody knows of an agent.
    if (!file.isEmpty() && (!QDir::isAbsolutePath(file) || !file.endsWith(".prom"_L1))) {
        reader.complain(
            SettingsErrorCode::UnknownValue, reader.placeOf("textfile"_L1), "textfile"_L1,
            u"found %1; expected a whole path that ends in .prom, such as "
            "\"/var/lib/prometheus/node-exporter/sluicekeeper.prom\", or \"\" for no file"_s.arg(quoted(file)));
        return;
    }
    metrics.textfile = file;
}

} // namespace sluice
