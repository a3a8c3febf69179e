# cmake -DOUTPUT=… -DFOLDER=… -DMIGRATIONS=001_a.sql,002_b.sql -P embedmigrations.cmake
# Writes Migrator::shipped() with the migrations' text inside, so that nothing has to be found at run time.
string(REPLACE "," ";" MIGRATIONS "${MIGRATIONS}")
set(rows "")
foreach(file IN LISTS MIGRATIONS)
    if(NOT file MATCHES "^([0-9][0-9][0-9])_([a-z0-9_]+)\\.sql$")
        message(FATAL_ERROR "${file}: a migration is called NNN_name.sql")
    endif()
    math(EXPR number "1${CMAKE_MATCH_1} - 1000")
    set(name "${CMAKE_MATCH_2}")
    file(READ "${FOLDER}/${file}" sql)
    if(NOT sql MATCHES "^-- ([^\n]+)\n")
        message(FATAL_ERROR "${file}: begins with a comment line that says what it is for")
    endif()
    set(description "${CMAKE_MATCH_1}")
    string(APPEND rows
        "        {${number}, \"${name}\", R\"embedded(${description})embedded\",\n"
        "         R\"embedded(${sql})embedded\"},\n")
endforeach()
file(WRITE "${OUTPUT}" "#include \"storage/migrator.h\"

namespace regulars
{

std::vector<Migration> Migrator::shipped()
{
    return {
${rows}    };
}

} // namespace regulars
")
