#pragma once

#include <cstdint>

// How diskshim writes down what a program does to its files.
namespace regulars::diskrecord
{

enum class Deed : std::uint32_t {
    Meet,       // a file that was there is opened: its id and name
    MeetFolder, // a folder
    Make,       // a new file: its id and name
    MakeFolder, // name
    Write,      // id, where, the bytes
    Cut,        // id, where: shorter or longer
    Sync,       // id, of a file or a folder
    Rename,     // name, and the new name in the place of the bytes
    Exchange,   // the same
    Remove,     // name
    Answer,     // what it printed
};

// Followed by the name and the bytes.
struct Head
{
    Deed deed;
    std::uint32_t file;
    std::uint64_t at;
    std::uint32_t nameBytes;
    std::uint32_t bytes;
};

} // namespace regulars::diskrecord
