// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/configwords.h"

namespace sluice {
namespace {

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\v' || byte == '\f';
}

int hexadecimal(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const int letter = (digit | 0x20) - 'a';
    return letter >= 0 && letter < 6 ? letter + 10 : -1;
}

/// Reads one line, byte by byte.
class LineReader
{
public:
    LineReader(QByteArrayView text, int number)
        : m_text(text)
    {
        m_line.number = number;
    }

    [[nodiscard]] ConfigLine read()
    {
        while (m_at < m_text.size() && !isComment())
            takeByte();
        endWord();
        if (m_quote != '\0')
            m_line.quotes = Quotes::Open;
        return m_line;
    }

private:
    [[nodiscard]] bool isComment() const { return m_quote == '\0' && m_text.at(m_at) == '#'; }

    void takeByte()
    {
        const char byte = m_text.at(m_at++);
        if (byte == m_quote && m_quote != '\0') {
            m_quote = '\0';
        } else if (m_quote == '\0' && (byte == '"' || byte == '\'')) {
            m_quote = byte;
            m_inWord = true; // "" is a word, an empty one
        } else if (byte == '\\' && m_quote != '\'') {
            m_inWord = true;
            takeEscape();
        } else if (m_quote == '\0' && isBlank(byte)) {
            endWord();
        } else {
            m_inWord = true;
            m_word += byte;
        }
    }

    void takeEscape()
    {
        const char next = m_at < m_text.size() ? m_text.at(m_at) : '\0';
        const QByteArrayView escaped = " \\#\"'$";
        if (next != '\0' && escaped.contains(next))
            add(next);
        else if (next == 'n')
            add('\n');
        else if (next == 'r')
            add('\r');
        else if (next == 't')
            add('\t');
        else if (next != 'x' || !takeHexadecimal())
            m_word += '\\'; // no escape sequence: the backslash stays
    }

    [[nodiscard]] bool takeHexadecimal()
    {
        if (m_at + 2 >= m_text.size())
            return false;
        const int high = hexadecimal(m_text.at(m_at + 1));
        const int low = hexadecimal(m_text.at(m_at + 2));
        if (high < 0 || low < 0)
            return false;
        m_word += char(high * 16 + low);
        m_at += 3;
        return true;
    }

    void add(char byte)
    {
        m_word += byte;
        ++m_at;
    }

    void endWord()
    {
        if (m_inWord)
            m_line.words.append(m_word);
        m_word.clear();
        m_inWord = false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArray m_word;
    ConfigLine m_line;
    char m_quote = '\0';
    bool m_inWord = false;
};

} // namespace

std::vector<ConfigLine> configLines(QByteArrayView text)
{
    std::vector<ConfigLine> lines;
    int number = 0;
    while (!text.isEmpty()) {
        ++number;
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView one = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (ConfigLine line = LineReader(one, number).read(); !line.words.isEmpty())
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace sluice
