// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstring>
#include <utility>

/// A passphrase on its way to the key derivation; its own copy is overwritten when it goes.
/// The text field it came from keeps copies that Qt makes: those are out of reach.
class Passphrase
{
public:
    Passphrase() = default; ///< Empty.
    explicit Passphrase(const QString& text) : m_utf8(text.normalized(QString::NormalizationForm_C).toUtf8())
    {
    }
    ~Passphrase() { wipe(); }
    Passphrase(Passphrase&& other) noexcept : m_utf8(std::exchange(other.m_utf8, {})) {}
    Passphrase& operator=(Passphrase&& other) noexcept
    {
        if (this != &other) {
            wipe();
            m_utf8 = std::exchange(other.m_utf8, {});
        }
        return *this;
    }
    Passphrase(const Passphrase&) = delete;
    Passphrase& operator=(const Passphrase&) = delete;

    [[nodiscard]] const QByteArray& utf8() const { return m_utf8; } ///< NFC, so that keyboards agree.
    [[nodiscard]] bool isEmpty() const { return m_utf8.isEmpty(); }

private:
    void wipe()
    {
        if (!m_utf8.isEmpty())
            explicit_bzero(m_utf8.data(), static_cast<size_t>(m_utf8.size()));
    }

    QByteArray m_utf8;
};
